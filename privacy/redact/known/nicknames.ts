/** Everyday forms of English and Spanish given names, each line one family of them. */
const FAMILIES = `william bill billy will willie liam|robert bob bobby rob robbie bert|richard rick ricky rich dick|james jim jimmy jamie|john jack johnny jon|joseph joe joey|michael mike mikey mick|charles charlie chuck chas|thomas tom tommy|edward ed eddie ted teddy ned|theodore ted teddy theo|daniel dan danny|david dave davey|steven stephen steve|anthony tony|andrew andy drew|christopher chris kit|matthew matt|nicholas nick nicky|benjamin ben benny|samuel sam sammy|alexander alex al xander sasha|patrick pat paddy|gregory greg|kenneth ken kenny|ronald ron ronnie|donald don donnie|raymond ray|lawrence larry|gerald jerry|jeffrey jeff|timothy tim timmy|frederick fred freddie|henry harry hank|walter walt wally|peter pete|philip phil|eugene gene|leonard leo len lenny|nathaniel nathan nate nat|jonathan jon jonny|zachary zach zack|joshua josh|jacob jake|margaret maggie meg peggy marge margie greta|elizabeth liz lizzie beth betty betsy eliza libby|katherine catherine kathryn kate katie kathy cathy kat kit|patricia pat patty tricia trish|jennifer jen jenny|deborah debra deb debbie|susan sue susie suzie|barbara barb babs|rebecca becky becca|dorothy dot dottie dolly|christina christine chris tina chrissy|jessica jess jessie|victoria vicky tori|virginia ginny|pamela pam|sandra sandy|cynthia cindy|theresa teresa terry tess|alexandra alex sandra lexi|abigail abby gail|amanda mandy|stephanie steph|kimberly kim|samantha sam|jacqueline jackie|judith judy|eleanor ellie nell nora|josephine jo josie|evelyn evie|isabella bella izzy|gabriela gaby|francisco paco pancho|jose pepe|guadalupe lupe|ignacio nacho|manuel manny|alejandro alex|roberto beto|mercedes mercy`;

const BY_NAME = new Map<string, string[]>();
for (const family of FAMILIES.split('|')) {
  const names = family.split(' ');
  for (const name of names)
    BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), ...names.filter((other) => other !== name)]);
}

export const nicknamesOf = (given: string): readonly string[] => BY_NAME.get(given) ?? [];
