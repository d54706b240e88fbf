import { call, label, opening, words } from './patterns.ts';
import type { BoilerplateRule } from './rule.ts';

const MAILBOX = '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}';
const HANDLE = '@[\\p{L}\\p{N}_.]{2,30}';
const PHONE = '\\+?[\\p{Nd}() ./-]{6,24}\\p{Nd}';
/** What follows a call to write: a mailbox, a handle, a telephone, an address. */
const REACH = `(?:${MAILBOX}|${HANDLE}|${PHONE}|(?:https?://|www\\.)\\S+)`;

/** What a publisher asks of its readers, or says to protect itself from them. */
export const READERS: readonly BoilerplateRule[] = [
  {
    id: 'support-call',
    scope: 'line',
    where: 'anywhere',
    line: {
      en: call(
        'buy (?:me|us) (?:a )?(?:coffee|beer|tea)s?',
        `(?:please )?(?:support|help(?: us)?(?: keep| fund)?|fund|back|sustain|donate to)(?: (?:us|our|the|this|this site|independent|local|quality|free|public interest|public|nonprofit|investigative|fearless|community|trusted))+(?: (?:journalism|newsroom|reporting|reporters|work|news|media|newspaper|paper|press|site))${words(8)}`,
        `(?:make|give) a (?:donation|contribution|gift)${words(6)}`,
        `(?:donate|contribute|support us)(?: (?:now|today|here|monthly|once|online|via \\p{L}+|on \\p{L}+))?`,
        `(?:become|be) (?:a|our) (?:patron|supporter|member)(?: (?:of|on|today|now)${words(5)})?`,
        'support us on \\p{L}+|(?:join|find) us on patreon|tip jar|leave a tip',
      ),
      tr: call(
        `(?:bagimsiz |ozgur |yerel )?(?:gazeteciligi|gazetecilige|haberciligi|haberciligimizi|yayinimizi|bizi|bize|gazetemizi|gazetemize) (?:destekle(?:yin|yiniz)?|destek (?:ol(?:un|unuz)?|ver(?:in)?))${words(3)}`,
        `(?:bagis|destek) (?:yap(?:in)?|ol(?:un)?|ver(?:in)?)|bize (?:bir )?kahve ismarla(?:yin)?|destekcimiz olun?|patreon'?(?:da|dan) destekle(?:yin)?`,
      ),
      de: call(
        `(?:bitte )?(?:unterstutzen sie|unterstutze|unterstutzt)(?: uns| unsere \\p{L}+| unseren \\p{L}+| unabhangigen journalismus| freien journalismus| lokalen journalismus| die \\p{L}+)${words(6)}`,
        `(?:jetzt |hier )?spenden(?: sie(?: jetzt)?)?|spendieren sie uns einen kaffee|(?:jetzt )?(?:forder)?mitglied werden|(?:unabhangiger |guter )?journalismus (?:kostet|braucht)${words(4)}`,
      ),
      fr: call(
        `(?:soutenez|soutenir|aidez|financez)(?:[- ]nous| notre \\p{L}+| nos \\p{L}+| le journalisme| un journalisme| la presse| l'information| une presse)${words(8)}`,
        `(?:faire|faites) un don${words(4)}|je (?:donne|fais un don|soutiens)${words(3)}|offrez-nous un cafe|(?:devenez|devenir) (?:membre|donateur|mecene)`,
      ),
      es: call(
        `(?:apoya|apoye|apoyanos|ayuda|ayudanos|financia|sosten)(?: a)?(?: nuestro| el| al| un| este| a)?(?: (?:periodismo|trabajo|medio|diario|periodico))${words(6)}`,
        `apoyanos|ayudanos(?: a seguir)?${words(4)}|(?:haz|haga|hacer) (?:una donacion|un donativo|tu aporte)${words(4)}|dona(?: ahora| aqui)?|donar|invitanos (?:a )?un cafe|hazte (?:socio|socia|miembro)`,
      ),
      ar: call(
        `(?:ادعم|ادعموا|ادعمنا|ادعمونا|ساند|ساندوا)(?: (?:الصحافة|صحافتنا|عملنا|موقعنا|استقلالنا|الاعلام))?(?: (?:المستقلة|الحرة|المحلية))?`,
        `(?:تبرع|تبرعوا|للتبرع)(?: (?:الان|لنا|لدعمنا|هنا))?|اشتر لنا قهوة`,
      ),
    },
    opening: {
      en: opening(
        "(?:if you|did you|do you)(?:'ve| have)? (?:enjoy(?:ed)?|like[d]?|value[d]?|found|appreciate[d]?|read)(?: \\p{L}+)? (?:this|our|what) (?:article|story|piece|journalism|reporting|work|coverage|post|you)",
        'your (?:support|donation|contribution|subscription|gift|membership) (?:helps?|makes?|keeps?|funds?|allows?|enables?|pays?|matters)',
        '(?:independent|local|quality|good|our|free|honest) (?:journalism|reporting|news) (?:costs|is (?:free|expensive|not free|paid|funded|possible|made possible)|needs|depends|takes (?:time|money)|relies)',
        "(?:we|this site|this newspaper)(?: are|'re| is)? (?:reader|listener|community)[- ](?:funded|supported)",
        "(?:since|now) you(?:'re| are) here",
      ),
      tr: opening(
        'bagimsiz (?:gazetecilik|habercilik|yayincilik)(?:i| icin)? (?:destek|sizin|okur|ucretsiz|bedava)',
        'desteginiz(?:le| sayesinde|, )',
      ),
      de: opening(
        '(?:ihnen|dir) (?:gefallt|hat) (?:dieser|unser|diesen)',
        'ihre (?:spende|unterstutzung) (?:hilft|ermoglicht|macht)',
        '(?:unabhangiger|guter|freier|lokaler) journalismus (?:kostet|ist nicht|braucht|lebt)',
      ),
      fr: opening(
        'vous avez (?:aime|apprecie) (?:cet|notre)',
        'votre (?:soutien|don) (?:nous|est|permet)',
        "(?:l'information|le journalisme|la presse) (?:independante?|de qualite|libre) (?:a un|coute|n'est|depend|vit)",
      ),
      es: opening(
        '¿?te (?:ha gustado|gusto|gusta) (?:este|esta|nuestro)',
        '(?:tu|su) (?:apoyo|donacion|aportacion|aporte) (?:nos|hace|permite|es)',
        'el periodismo (?:independiente|de calidad|local|libre) (?:cuesta|necesita|depende|no es|se paga)',
      ),
      ar: opening(
        '(?:دعمكم|دعمك|تبرعك|تبرعكم) (?:يساعد|يتيح|يمكن|يضمن|لنا)',
        'الصحافة (?:المستقلة|الحرة) (?:تحتاج|مكلفة|تعتمد)',
      ),
    },
    takes: [
      'Buy me a coffee',
      'Support our journalism',
      'Your support keeps our reporting free. Give what you can.',
      'Bağımsız gazeteciliği destekleyin',
      'Desteğinizle yayındayız. Siz de katkı verin.',
      'Unterstützen Sie unsere Arbeit',
      'Ihre Spende hilft uns. Danke.',
      'Soutenez notre rédaction',
      'Votre soutien nous est précieux. Merci.',
      'Apoya el periodismo independiente',
      'Tu apoyo nos hace libres. Gracias.',
      'ادعم الصحافة المستقلة',
      'دعمكم يساعد الجريدة على البقاء.',
    ],
    leaves: [
      'Buy me a boat, the child said',
      'Support our pilots, the banner on the pier said.',
      'Your support of the mast is rotten, the builder said.',
      'Bağımsız liman işçileri toplandı',
      'Desteğini çeken kaptan istifa etti',
      'Unterstützen will den Lotsen niemand',
      'Ihre Spender nennt die Hafenkirche nicht',
      'Soutenez le mât, cria le pilote',
      'Votre soute est vide, dit le pilote',
      'Apoya el remo en el muelle, dijo el farero',
      'Tu apoderado firma, dijo el juez',
      'ادعم الصاري بالحبال، قال الربان',
      'دعمكم للبحارة وصل، قال الحارس',
    ],
  },
  {
    id: 'contact-line',
    scope: 'line',
    where: 'anywhere',
    line: {
      any: label(
        `(?:e-?mails?|mail|e-?posta|eposta|correo(?: electronico)?|courriel|tel(?:efone?|ephone|efon|\\.)?|phone|fax|faks|mobile|whatsapp(?: hotline| ihbar)?|signal|telegram|twitter|x|instagram|facebook|threads|bluesky|البريد(?: الالكتروني)?|هاتف|الهاتف|فاكس) ?:? ?${REACH}(?: ?[|/,;·•-]? ?(?:[\\p{L}. -]{1,14} ?:? ?)?${REACH}){0,3}`,
      ),
      en: call(
        `(?:contact|reach|e-?mail|write to|call|text|message|tip off|dm|send)(?: (?:us|me|him|her|them|the|our|a|your|this|news|story|in|tips?|letters?|comments?|feedback|ideas?|corrections?|newsroom|editors?|author|writer|reporter|desk|team|correspondent|\\p{L}+ \\p{L}+))*(?: (?:to|at|on|via|by e-?mail|through|securely))* ?:? ?${REACH}(?: or .{0,60})?`,
        `(?:\\S+ ){1,4}(?:can|may) be (?:reached|contacted|followed|e-?mailed)(?: (?:at|on|via|by))* ?:? ?(?:\\p{L}+ ?(?:at|:)? ?)?${REACH}(?: or .{0,80})?`,
        `follow (?:him|her|them|the author|[\\p{L}.' -]{3,40}) (?:on|at)? ?(?:\\p{L}+ )?(?:\\(formerly twitter\\) )?(?:at |: )?${HANDLE}`,
        `follow ${HANDLE}(?: on \\p{L}+)?`,
        `(?:do you )?(?:have|got) (?:you )?(?:got )?(?:a|any|news)? ?(?:news |story |confidential )?(?:tips?|stor(?:y|ies)|information|question|comment|correction|view|something to (?:say|add|tell us))(?: (?:about|on|to|for|idea|ideas|for us|to share|to tell|us|this|story))*\\??(?: (?:contact|e-?mail|send|let|tell|write|get|call|reach|share|text|message).{2,120})?`,
        `(?:send|share|tell|e-?mail)(?: us)? (?:your|any) (?:(?:news|story) )?(?:tips?|stor(?:y|ies)|letters?|comments?|views?|thoughts|feedback|photos?|ideas?|opinion)${words(10)}`,
        `(?:contact|e-?mail|message|write to) (?:the )?(?:author|newsroom|editors?|reporter|writer|news ?desk)`,
        '(?:spotted|found|see|noticed) (?:a|an) (?:mistake|error|typo|correction)[?.]?.{0,100}',
      ),
      tr: call(
        `(?:bize|iletisim|bilgi icin|ihbar(?: hatti)?|haber (?:ihbar|hatti|merkezi)|yazara|editore|muhabire|okur hatti|whatsapp ihbar hatti|iletisim icin)(?: (?:ulasin|yazin|icin|hatti|mail|e-?posta|adresi|ulasmak icin))* ?:? ?${REACH}.{0,60}`,
        `(?:bize|editore|yazara) (?:ulasin|yazin|gonderin)${words(3)}|(?:haber|ihbar|goruslerinizi|yorumlarinizi|sorularinizi|mektuplarinizi|fotograflarinizi)(?: \\S+){0,4} (?:bize )?(?:gonder|yaz|ilet|bildir|paylas)(?:in|ebilirsiniz|iniz)${words(3)}|(?:bir )?(?:ihbariniz|haberiniz|sorunuz) (?:mi|var) ?(?:var|mi)?\\??.{0,80}`,
      ),
      de: call(
        `(?:kontakt|schreiben sie(?: uns| dem autor| der autorin| der redaktion)?|redaktion|hinweise(?: an)?|anregungen(?: an)?|leserbriefe(?: an)?|kontakt zur redaktion|kontakt zum autor|mailen sie(?: uns)?)(?: (?:an|unter|per mail|per e-?mail|uns))* ?:? ?${REACH}.{0,60}`,
        `(?:haben sie|hast du|sie haben)(?: \\S+){0,2} (?:hinweise?|tipps?|fehler|fragen?|anregungen?|korrekturen?|informationen)(?: \\S+){0,6}\\?(?: .{2,100})?|(?:fehler|hinweise?|fragen?) (?:gefunden|entdeckt|zum artikel|an die redaktion|zum text)\\?(?: .{2,80})?`,
        `(?:schreiben|sagen|schicken) sie (?:uns|der redaktion)(?: (?:ihre|eine|einen|an))?${words(5)}|(?:kontakt zur redaktion|so erreichen sie uns|ihr kontakt zu uns|leserbrief schreiben)`,
      ),
      fr: call(
        `(?:contact(?:er|ez)?(?:[- ]nous| la redaction| l'auteur)?|ecrivez[- ]nous|ecrire a(?: la redaction| l'auteur)?|nous ecrire|redaction|joindre la redaction)(?: (?:a|par|sur|via|l'adresse))* ?:? ?${REACH}.{0,60}`,
        `(?:une info|un temoignage|une information|une question|une erreur|une remarque|une reaction|une precision)(?: (?:a (?:partager|signaler|transmettre|poser)|sur cet article))? ?\\? ?.{0,100}|vous avez (?:une info|un temoignage|une information|une question|repere une)(?: \\S+){0,8} ?\\? ?.{0,100}|(?:ecrivez|envoyez)[- ]nous${words(8)}|ecrire a l'auteur|contacter (?:la redaction|l'auteur)`,
      ),
      es: call(
        `(?:contact(?:o|ar|a|e|anos|enos)?(?: con nosotros| con la redaccion| al autor)?|escrib(?:enos|anos|e|a|ir)(?: al autor| a la redaccion| a)?|redaccion|envi(?:enos|anos))(?: (?:a|en|por|al|al correo))* ?:? ?${REACH}.{0,60}`,
        `¿?(?:tienes|tiene|has|quieres)(?: \\S+){0,2} (?:pista|informacion|historia|pregunta|error|algo que contar|denuncia|fallo)(?: \\S+){0,6}\\?(?: ¿?.{2,100})?|(?:escribenos|escribanos|envianos|envienos|cuentanos)${words(8)}|contactar (?:con )?(?:la redaccion|al autor)`,
      ),
      ar: call(
        `(?:للتواصل|تواصل|تواصلوا|راسلنا|راسلونا|للاتصال|اتصلوا بنا|اكتب لنا|ارسل)(?: (?:معنا|مع|مع التحرير|مع الكاتب|على|عبر|بنا|الينا|الى))* ?:? ?${REACH}.{0,40}`,
        `(?:راسلنا|راسلونا|تواصلوا معنا|اكتبوا الينا|ارسلوا الينا|للتواصل معنا)${words(6)}|هل لديك (?:خبر|معلومة|معلومات|سوال|قصة|تعليق)(?: \\S+){0,4}؟?.{0,80}`,
      ),
    },
    opening: {
      en: opening(
        'if you (?:have|know|want|would like|wish)(?: [^ .,]+){1,10},? (?:please )?(?:contact|e-?mail|call|write|get in touch|let us know|send)',
        '(?:have you been|were you|are you)(?: [^ .,?]+){1,8}\\? (?:contact|e-?mail|call|write|get in touch|let us know|send|share|tell us)',
      ),
    },
    takes: [
      'Contact the newsroom: newsroom@bay.example',
      'Got a tip? Email tips@bay.example',
      'Jane Doe can be reached at jane@bay.example.',
      'Email: jane@bay.example',
      'Follow @baywire',
      'Bize ulaşın: haber@bay.example',
      'Görüşlerinizi bize yazın',
      'Kontakt: redaktion@bay.example',
      'Haben Sie einen Hinweis? Schreiben Sie uns.',
      'Contacter la rédaction : redaction@bay.example',
      'Une info ? Écrivez-nous',
      'Contacto: redaccion@bay.example',
      '¿Tienes una pista? Escríbenos',
      'للتواصل معنا: news@bay.example',
      'راسلنا',
    ],
    leaves: [
      'Contact with the ferry was lost at noon, the harbour office said.',
      'Got a boat? The harbour wants to know',
      'Jane Doe can be heard on the pier',
      'Email the mayor sent on Monday angers pilots',
      'Follow the ferry home',
      'Bize ulaşan ilk tekne buydu, dedi fenerci.',
      'Görüşlerini açıkladı',
      'Kontakt zum Boot brach am Montag ab',
      'Haben oder sein: ein Abend am Hafen',
      'Contacter le phare par radio est impossible',
      'Une infirmière au port',
      'Contacto perdido con el barco',
      '¿Tienes miedo a la niebla?',
      'للتوضيح: الميناء مفتوح',
      'راسل الربان الميناء',
    ],
  },
  {
    id: 'disclaimer',
    scope: 'line',
    where: 'anywhere',
    line: {
      en: call(
        `(?:this (?:article|story|text|translation|page) (?:was|has been|is) )?(?:automatically|machine|auto)[- ](?:translated|generated)(?: (?:from|by|with) ${words(6)})?`,
        'this (?:article|story|content|report) (?:was|is|has been) (?:first |originally )?(?:published|provided|produced|distributed|syndicated|republished)[^.!?]{2,160}',
        '(?:republished|reprinted|reproduced|syndicated) (?:with|by) (?:permission|arrangement)[^.!?]{0,100}',
        'the text of this article has not been (?:edited|checked)[^.!?]{0,100}',
      ),
      tr: call(
        '(?:bu (?:haber|yazi|metin|icerik) )?(?:otomatik|makine)(?: olarak)? (?:cevrilmistir|cevirisidir|cevrildi|olusturulmustur|olusturuldu)',
        'bu (?:haber|yazi|icerik)(?: \\S+){1,12} (?:tarafindan|ajansindan|sitesinden|kanallarindan) (?:\\S+ ){0,4}(?:gectigi sekliyle|yayinlanmistir|yayimlanmistir|hazirlanmistir|alinmistir|servis edilmistir)',
      ),
      de: call(
        '(?:dieser (?:text|artikel|beitrag) (?:wurde|ist) )?(?:automatisch|maschinell) (?:ubersetzt|erstellt|generiert)(?: worden)?',
        'diese[rs]? (?:artikel|beitrag|text|meldung|inhalt)(?: (?:erschien|ist|wurde|stammt))[^.!?]{2,140}(?:erschienen|ubernommen|veroffentlicht|agentur|dpa|afp|bereitgestellt)[^.!?]{0,40}',
      ),
      fr: call(
        '(?:cet article (?:a ete|est) )?(?:traduit|genere) automatiquement[^.!?]{0,60}',
        "cet article (?:a ete|est) (?:initialement |d'abord |originellement )?(?:publie|paru|produit|fourni)[^.!?]{2,140}",
      ),
      es: call(
        '(?:este (?:articulo|texto) (?:fue|ha sido) )?(?:traducido|generado) automaticamente[^.!?]{0,60}',
        'este (?:articulo|texto|contenido) (?:fue|se|ha sido) (?:publico )?(?:originalmente |publicado |producido |elaborado )+[^.!?]{2,140}',
      ),
      ar: call(
        '(?:هذا (?:المقال|الخبر|النص) )?(?:ترجمة الية|مترجم اليا|ترجم اليا)',
        '(?:هذا|نشر هذا) (?:المقال|الخبر|التقرير) (?:نشر|منشور|اول مرة|لاول مرة)[^.!?]{2,120}',
      ),
    },
    opening: {
      en: opening(
        '(?:the )?(?:views?|opinions?)(?:,? (?:and |& )?(?:views?|opinions?|comments))?(?: and \\p{L}+)? (?:expressed|presented|stated|published)',
        '(?:this|the) (?:article|column|commentary|op-?ed|piece) (?:reflects|represents|expresses)(?: only)? the (?:views?|opinions?|author)',
        'the content of (?:external|linked|this) (?:web ?)?(?:sites?|pages?|links?) (?:is|are)',
        '(?:bay wire|the publisher|this site|we|the bbc|our site) (?:is|are) not responsible for (?:the )?(?:content|external|comments)',
        'nothing (?:in|on) this (?:article|site|page) (?:constitutes|is|should)',
        'this (?:article|site|page|content) (?:is|does) (?:not|for) (?:constitute |intended |provide |information|general information)',
      ),
      tr: opening(
        '(?:bu )?(?:yazida|makalede|kosede|kose yazilarinda|yazilarda|metinde|haberde)(?: \\S+){0,4} (?:gorus|fikir|dusunce)(?:ler)?',
        '(?:burada|bu sayfada|sitede) yer alan (?:yatirim|bilgi|icerik|yorum|gorus)',
        'yazilarin (?:\\S+ )?sorumlulugu',
        'yazarin (?:gorusleri|gorusu|kendi gorus)',
      ),
      de: opening(
        '(?:die )?(?:in diesem (?:artikel|beitrag|text) |hier |namentlich )?(?:geausserten?|vertretenen?|gekennzeichneten?) (?:meinung|ansicht|beitrag|artikel)',
        'gastbeitrage? (?:geben|gibt|spiegel)',
        'fur (?:den inhalt|die inhalte) (?:externer|verlinkter|von) ',
        'der (?:artikel|beitrag|kommentar) gibt (?:die|nicht|lediglich|ausschliesslich)',
      ),
      fr: opening(
        '(?:les|ces) (?:opinions?|points? de vue|propos|idees)(?: \\p{L}+)? (?:exprimee?s?|developpee?s?|emis|publiee?s?|presentee?s?)',
        "cette? (?:tribune|article|chronique) n'engage",
        'les (?:textes|contenus) publies (?:ici|dans cette)',
      ),
      es: opening(
        'las? (?:opinion(?:es)?|ideas|puntos de vista)(?: \\p{L}+)? (?:expresad|vertid|publicad|contenid|recogid)',
        '(?:el autor|la autora|los autores) (?:es|son) responsables? de',
        'est[ea] (?:articulo|columna|medio|periodico|tribuna) (?:refleja|no se hace|no comparte)',
      ),
      ar: opening(
        '(?:ال)?(?:اراء|مقالات|افكار)(?: \\p{L}+)? (?:الواردة|المنشورة|المعبر)',
        '(?:ما ورد|المقال|هذا المقال) (?:في|يعبر|لا يعبر)(?: \\p{L}+){0,3} (?:عن|راي|وجهة)',
      ),
    },
    takes: [
      'The views expressed in this article are the author’s own.',
      'Republished with permission of Bay Wire.',
      'Bu yazıda yer alan görüşler yazara aittir.',
      'Otomatik olarak çevrilmiştir.',
      'Die geäußerte Meinung ist die der Autorin.',
      'Automatisch übersetzt',
      'Les opinions exprimées ici n’engagent que leur auteur.',
      'Traduit automatiquement',
      'Las opiniones expresadas son de su autora.',
      'Traducido automáticamente',
      'الآراء الواردة تعبر عن كاتبها.',
      'ترجمة آلية',
    ],
    leaves: [
      'The views from the lamp room are the best of the bay.',
      'Republished charts show the wreck',
      'Bu yazıda fenerci konuştu.',
      'Otomatik kapılar bozuldu',
      'Die geäußerten Zweifel teilt der Lotse.',
      'Automatisch öffnet sich die Schleuse',
      'Les opinions du pilote sont connues au port.',
      'Traduit en justice, le capitaine se tait',
      'Las opiniones del farero son conocidas.',
      'Traducido el diario del farero',
      'الآراء في الميناء مختلفة.',
      'ترجمة اليوميات صدرت أمس',
    ],
  },
];
