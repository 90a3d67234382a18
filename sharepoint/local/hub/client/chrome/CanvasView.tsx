import * as React from 'react';
import { LAYOUTS, type Layout } from '../../canvas/arrange';
import type { Column, Emphasis, Section } from '../../canvas/canvas';
import type { PartStage } from '../PartStage';
import { Icon } from './Icon';
import { PartFrame } from './PartFrame';
import { Toolbox } from './Toolbox';
import type { PageEditor } from './usePageEditor';

const BACKGROUNDS = ['None', 'Neutral', 'Soft', 'Strong'] as const;

interface CanvasProps {
  readonly editor: PageEditor;
  readonly stage?: PartStage;
}

interface SectionProps extends CanvasProps {
  readonly section: Section;
  readonly number: number;
}

function SectionActions({ section, number, editor }: SectionProps): React.ReactElement {
  const id = `background-${section.key}`;
  const empty = section.columns.every(({ parts }) => parts.length === 0);
  return (
    <div className="sectionActions" role="group" aria-label={`Section ${number}`}>
      <label htmlFor={id}>Background of section {number}</label>
      <select id={id} value={section.emphasis} onChange={event => editor.setEmphasis(section.key, Number(event.target.value) as Emphasis)}>
        {BACKGROUNDS.map((name, value) => <option key={name} value={value}>{name}</option>)}
      </select>
      {empty && <button type="button" className="partAction" aria-label={`Remove section ${number}`} title="Remove section" onClick={() => editor.removeSection(section.key)}><Icon name="remove" /></button>}
    </div>
  );
}

interface ColumnProps extends SectionProps {
  readonly column: Column;
  readonly index: number;
}

function ColumnView({ column, index, section, number, editor, stage }: ColumnProps): React.ReactElement {
  return (
    <div className={`CanvasSection CanvasSection-col CanvasSection-xl${column.factor}`} data-factor={column.factor}>
      {column.parts.map(part => <PartFrame key={part.id} part={part} emphasis={section.emphasis} editor={editor} stage={stage} />)}
      {editor.mode === 'edit' && stage && (
        <Toolbox id={`toolbox-${section.key}-${index}`} place={`section ${number}, column ${index + 1}`} items={stage.toolbox}
          onPick={webPartId => editor.add(number - 1, index, webPartId)} />
      )}
    </div>
  );
}

export function CanvasView({ editor, stage }: CanvasProps): React.ReactElement {
  const { canvas: { sections }, mode } = editor;
  return (
    <div className="Canvas" data-automation-id="CanvasLayout">
      {sections.map((section, at) => (
        <div key={section.key} className="CanvasZoneContainer" data-emphasis={section.emphasis}>
          {mode === 'edit' && <SectionActions section={section} number={at + 1} editor={editor} />}
          <div className="CanvasZone" data-automation-id="CanvasZone">
            {section.columns.map((column, index) => <ColumnView key={index} column={column} index={index} section={section} number={at + 1} editor={editor} stage={stage} />)}
          </div>
        </div>
      ))}
      {mode === 'edit' && (
        <div className="addSection" role="group" aria-label="Add a section">
          <span>Add a section</span>
          {(Object.keys(LAYOUTS) as Layout[]).map(layout => <button key={layout} type="button" className="command" onClick={() => editor.addSection(layout)}>{layout}</button>)}
        </div>
      )}
    </div>
  );
}
