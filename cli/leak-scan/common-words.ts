/**
 * Names and places that are also words of programs, of FHIR, of calendars or of plain English. Alone they identify
 * nobody; they count in a name's or a place's field, and as part of a full name.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october
  november december mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday
  mark will bill grant page price case chase art gene hope faith grace joy dawn eve iris ivy rose lily violet daisy
  heather ginger ruby pearl amber crystal jade jasmine olive sage summer autumn winter spring hunter fisher mason
  cooper carter porter baker cook walker gardner taylor tanner turner miller weaver wheeler carver glover sawyer
  king duke prince earl bishop pope deacon knight baron noble dean marshall major sergeant judge page
  black white brown green gray grey blue gold golden silver red scarlet
  young old long short small little big rich strong wise good best better sharp swift sweet true frank earnest
  stone rock hill hills wood woods forest field fields meadow brook brooks lake rivers river ford marsh moss glen dale
  land lands banks bridges bridge street lane park parks way rhodes church chapel temple castle tower towers house
  houses hall gates gate wall walls bell bells bond bonds cash dollar penny buck rose bush berry cherry
  wolf fox bear bull bird birds crane drake finch hawk robin swan martin lamb
  day days week love loving power powers stark hardy hand hands head foote back beck case cast chance chose close
  cross dash drew drop dry ends england english ethan fair fast fine fish flower force foster free french frost gay
  german given goff grand great grove gross guy hale hart harm hays heard held herring high hook hope horn huff hunt
  hurst ice jack job jobs john joint keen key keys kid kind kitchen law laws lay link list lock locke logan loop lord
  lot low luck lucky lunch may mayer mean means might mills miles mile min max moon moore more moody nail nation new
  nash neal north south east west northern southern noon null nil none true false undefined object array string
  number page pace pack paine paris parish pass path patience patient peace peak pen pick pike pitts place plant plum
  point pole poll pool poor port post pound pratt prime pride prince print pump purse put queen quick rain raines
  ramp range ray read reading rice ride ring rise road root ross rush rust ryder sale sales salt sand sands save saver
  school score seal seals self sells serve service set shade shah shell shine ship shore show silence simple single
  skip sky slater small smart snow son song sons sound spark speaker speed stack staff star starr start state states
  stay steel step stern still stock storm story stout summers sun table tate tell test testing thing thorn tide time
  tool tools top town trace track train tree trip troy trust tune union unit upright urban user usher vale van victor
  view vine vista wade wait want ward ware warn warner wash watch water waters watts wave web weeks weight welch well
  wells were west wharf wild wing wise witt word words work works worth wright write yates year yard york
  don dot ace art max mac sue tad tex ivy
  orange holland lancaster lee hudson auburn clinton florence peru troy salem enterprise independence liberty
  commerce industry normal hope union plain plains marion carbon coral mobile surprise buffalo bend
  medicare medicaid humana aetna cigna anthem
  del get set ttl exec multi incr eval ping info bull
  admin clinician compliance researcher demo atlas medplum organization hospital clinic
  `
    .trim()
    .split(/\s+/)
);
