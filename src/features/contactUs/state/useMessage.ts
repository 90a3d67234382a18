import { useRef, useState } from 'react';
import type { EnquiryFile } from '../../../domain/enquiry/files/EnquiryFile';

/** What tells one message from the next. */
export interface Identity {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
}

/** What belongs to a message beside its texts. */
export interface MessageState {
  readonly identity: Identity;
  /** Checked. */
  readonly files: readonly EnquiryFile[];
  /** What stands in the field that people do not see. */
  readonly trap: string;
  setFiles(files: readonly EnquiryFile[]): void;
  setTrap(text: string): void;
  /** From now on it is another message. */
  renew(identity?: Identity): void;
  /** What it said, as `contentOf` writes it, when the desk was last asked to store it: the desk may have that, whatever was answered. Undefined before. */
  tried(): string | undefined;
  noteTried(key: string, content: string): void;
  /** Whether its writer was taken for a machine once: the second press counts. @returns what it was before */
  noteTripped(): boolean;
}

export function useMessage(): MessageState {
  const [identity, setIdentity] = useState(newIdentity);
  const [files, setFiles] = useState<readonly EnquiryFile[]>([]);
  const [trap, setTrap] = useState('');
  const tried = useRef(new Map<string, string>());
  const tripped = useRef(new Set<string>());
  return {
    identity, files, trap, setFiles, setTrap,
    renew: next => {
      setIdentity(next ?? newIdentity());
      if (!next) setFiles([]); // chosen files go with the earlier message
      setTrap('');
    },
    tried: () => tried.current.get(identity.key),
    noteTried: (key, content) => { tried.current.set(key, content); },
    noteTripped: () => {
      const before = tripped.current.has(identity.key);
      tripped.current.add(identity.key);
      return before;
    }
  };
}

function newIdentity(): Identity {
  return { key: crypto.randomUUID(), begunAt: Date.now() };
}
