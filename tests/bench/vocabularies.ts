/** Words of one language, for making up communities. Inflected as they stand in titles. */
export interface Vocabulary {
  readonly kinds: readonly string[];
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly fillers: readonly string[];
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  en: {
    kinds: words('Network Community Forum Team Committee Circle Exchange Laboratory Partnership Taskforce Roundtable Platform'),
    topics: words(`Communication Visibility Evaluation Indicators Auditors Controllers Procurement Simplification Monitoring Eligibility Capitalisation
      Biodiversity Mobility Tourism Heritage Innovation Energy Hydrogen Floods Forestry Fisheries Health Education Employment Governance Resilience
      Digitalisation Accessibility Volunteers Youth Migration Accounting Certification Irregularities Sustainability Harbours Railways Cycling Farming Wetlands`),
    places: words('Baltic Danube Alpine Adriatic Atlantic Mediterranean Carpathian Northern Southern Central Western Eastern Outermost Celtic Aegean Iberian'),
    fillers: words('people who work on questions of programmes and want to share practice materials drafts answers meetings together with partners from regions and ministries')
  },
  fr: {
    kinds: words('Réseau Communauté Forum Équipe Comité Cercle Échange Laboratoire Partenariat Groupe Atelier Plateforme'),
    topics: words(`communication visibilité évaluation indicateurs auditeurs contrôleurs marchés simplification suivi éligibilité capitalisation biodiversité
      mobilité tourisme patrimoine innovation énergie hydrogène crues forêts pêche santé éducation emploi gouvernance résilience numérisation accessibilité
      bénévoles jeunesse migrations comptabilité certification irrégularités durabilité ports ferroviaire vélo élevage forêt-école`),
    places: words('Baltique Danube Alpes Adriatique Atlantique Méditerranée Carpates Nord Sud Centre Ouest Pyrénées Réunion Guyane Égée Bretagne'),
    fillers: words('pour les personnes qui suivent les programmes et souhaitent échanger des pratiques réponses modèles réunions avec leurs partenaires des régions et des ministères')
  },
  de: {
    kinds: words('Netzwerk Gemeinschaft Forum Arbeitsgruppe Ausschuss Kreis Austausch Werkstatt Partnerschaft Fachgruppe Gesprächsrunde Plattform'),
    topics: words(`Öffentlichkeitsarbeit Sichtbarkeit Bewertung Indikatoren Prüfer Kontrolleure Vergabe Vereinfachung Begleitung Förderfähigkeit Verwertung
      Artenvielfalt Mobilität Fremdenverkehr Kulturerbe Erneuerung Energie Wasserstoff Hochwasserschutz Wälder Fischerei Gesundheit Bildung Beschäftigung
      Verwaltung Krisenfestigkeit Digitalisierung Barrierefreiheit Ehrenamt Jugend Zuwanderung Buchführung Bescheinigung Unregelmäßigkeiten Nachhaltigkeit
      Häfen Eisenbahn Radverkehr Landwirtschaft Grünflächen`),
    places: words('Ostsee Donau Alpen Adria Atlantik Mittelmeer Karpaten Norden Süden Mitteleuropa Westen Böhmerwald Oberrhein Ägäis Thüringen Österreich'),
    fillers: words('für alle die sich mit Fragen der Programme beschäftigen und Erfahrungen Vorlagen Antworten über Grenzen hinweg austauschen möchten in Behörden und Büros')
  },
  pl: {
    kinds: words('Sieć Społeczność Forum Zespół Komitet Krąg Wymiana Pracownia Partnerstwo Grupa Warsztat Platforma'),
    topics: words(`komunikacja widoczność ewaluacja wskaźniki audytorzy kontrolerzy zamówienia uproszczenia monitorowanie kwalifikowalność kapitalizacja
      bioróżnorodność mobilność turystyka dziedzictwo innowacje energetyka wodór powodzie leśnictwo rybołówstwo zdrowie edukacja zatrudnienie zarządzanie
      odporność cyfryzacja dostępność wolontariat młodzież migracje księgowość poświadczanie nieprawidłowości zrównoważenie porty koleje rowery rolnictwo mokradła`),
    places: words('Bałtyk Dunaj Alpy Adriatyk Atlantyk Śródziemnomorze Karpaty Północ Południe Środkowa Zachód Wschód Łużyce Śląsk Pomorze Małopolska'),
    fillers: words('dla osób które zajmują się pytaniami programów i chcą dzielić się doświadczeniem wzory odpowiedzi spotkania razem z partnerami z regionów i urzędów')
  },
  el: {
    kinds: words('Δίκτυο Κοινότητα Φόρουμ Ομάδα Επιτροπή Κύκλος Ανταλλαγή Εργαστήριο Σύμπραξη Συνάντηση Συμβούλιο Πλατφόρμα'),
    topics: words(`επικοινωνία προβολή αξιολόγηση δείκτες ελεγκτές επαληθευτές προμήθειες απλούστευση παρακολούθηση επιλεξιμότητα κεφαλαιοποίηση βιοποικιλότητα
      κινητικότητα τουρισμός κληρονομιά καινοτομία ενέργεια υδρογόνο πλημμύρες δάση αλιεία υγεία εκπαίδευση απασχόληση διακυβέρνηση ανθεκτικότητα
      ψηφιοποίηση προσβασιμότητα εθελοντές νεολαία μετανάστευση λογιστική πιστοποίηση παρατυπίες βιωσιμότητα λιμένες σιδηρόδρομοι ποδηλασία γεωργία υγρότοποι`),
    places: words('Βαλτική Δούναβης Άλπεις Αδριατική Ατλαντικός Μεσόγειος Καρπάθια Βορράς Νότος Κέντρο Δύση Ανατολή Κρήτη Ήπειρος Αιγαίο Κύπρος'),
    fillers: words('για όσους ασχολούνται με ζητήματα των προγραμμάτων και θέλουν να μοιράζονται εμπειρίες πρότυπα απαντήσεις συναντήσεις μαζί με εταίρους από περιφέρειες')
  },
  hu: {
    kinds: words('Hálózat Közösség Fórum Csapat Bizottság Kör Csere Műhely Partnerség Csoport Kerekasztal Felület'),
    topics: words(`kommunikáció láthatóság értékelés mutatók könyvvizsgálók ellenőrök közbeszerzés egyszerűsítés nyomonkövetés elszámolhatóság hasznosítás
      élővilág közlekedés idegenforgalom örökség újítás energia hidrogén árvizek erdészet halászat egészségügy oktatás foglalkoztatás kormányzás
      ellenállóság digitalizáció akadálymentesség önkéntesek ifjúság vándorlás könyvelés tanúsítás szabálytalanságok fenntarthatóság kikötők vasutak kerékpározás
      gazdálkodás vizesélőhelyek`),
    places: words('Balti Duna Alpok Adria Atlanti Földközi Kárpátok Észak Dél Közép Nyugat Kelet Őrség Tisza Bükk Somogy'),
    fillers: words('azoknak akik a programok kérdéseivel foglalkoznak és szeretnék megosztani tapasztalataikat minták válaszok találkozók együtt a régiók és hatóságok partnereivel')
  },
  sv: {
    kinds: words('Nätverk Gemenskap Forum Arbetslag Kommitté Krets Utbyte Verkstad Partnerskap Arbetsgrupp Rundabord Plattform'),
    topics: words(`kommunikation synlighet utvärdering indikatorer revisorer kontrollanter upphandling förenkling uppföljning stödberättigande tillvaratagande
      mångfald rörlighet turism kulturarv nyskapande energi vätgas översvämningar skogsbruk fiske hälsa utbildning sysselsättning styrning
      motståndskraft digitalisering tillgänglighet frivilliga ungdom invandring bokföring intygande oegentligheter hållbarhet hamnar järnvägar cykling
      jordbruk våtmarker`),
    places: words('Östersjön Donau Alperna Adriatiska Atlanten Medelhavet Karpaterna Norr Söder Mellersta Väster Öresund Åland Skärgården Bottenviken Kattegatt'),
    fillers: words('för dem som arbetar med frågor om programmen och vill dela erfarenheter mallar svar möten tillsammans med partner från länen och myndigheterna över gränsen')
  },
  uk: {
    kinds: words('Мережа Спільнота Форум Команда Комітет Коло Обмін Лабораторія Партнерство Група Майстерня Платформа'),
    topics: words(`комунікація видимість оцінювання показники аудитори контролери закупівлі спрощення моніторинг прийнятність капіталізація біорізноманіття
      мобільність туризм спадщина інновації енергетика водень повені лісівництво рибальство медицина освіта зайнятість врядування стійкість
      цифровізація доступність волонтери молодь міграція бухгалтерія засвідчення порушення сталість порти залізниці велосипеди землеробство ґрунти`),
    places: words('Балтика Дунай Альпи Адріатика Атлантика Середземномор’я Карпати Північ Південь Центр Захід Схід Буковина Закарпаття Полісся Поділля'),
    fillers: words('для людей які працюють над питаннями програм і хочуть ділитися досвідом зразки відповіді зустрічі разом із партнерами з регіонів та установ')
  }
};
