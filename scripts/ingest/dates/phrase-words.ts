import type { Role } from './expression.ts';

/**
 * The words that stand beside dates on news pages, by language: data. Phrases are parted by `|`; they
 * are compared folded (no case, no marks), so one spelling stands for all.
 */

/** What a date is the date of; `unlabelled` are words that say only that it is a date. */
export const LABELS: Readonly<Record<Role, Readonly<Record<string, string>>>> = {
  published: {
    en: `Published | Date published | Publication date | Publish date | Published date | Pub date |
      Published at | Published online | First published | Originally published | Posted |
      Date posted | First posted | Created | Issued | Date issued | Date of issue | Issue date | Filed | Released | For release`,
    tr: `Yayın tarihi | Yayınlanma | Yayınlanma tarihi | Yayımlanma | Yayımlanma tarihi | Yayınlandı |
      Yayımlandı | Yayın | İlk yayın | Giriş | Giriş tarihi | Haber giriş | Haber tarihi | Eklenme |
      Eklenme tarihi | Oluşturulma | Oluşturulma tarihi | tarihinde yayınlandı |
      tarihinde yayımlandı | tarihinde eklendi`,
    de: `Veröffentlicht | Zuerst veröffentlicht | Erstmals veröffentlicht | Veröffentlichung |
      Erstveröffentlichung | Veröffentlichungsdatum | Erstellt | Erschienen | Publiziert |
      Erstmals publiziert | Online seit`,
    fr: `Publié | Publiée | Date de publication | Première publication | Mis en ligne | Paru |
      Parution | Créé | Posté`,
    es: `Publicado | Publicada | Publicación | Fecha de publicación | Publicado originalmente | Creado`,
    pt: `Publicado | Publicado em | Data de publicação | Publicação | Criado | Postado | Postado em`,
    it: `Pubblicato | Pubblicata | Data di pubblicazione | Pubblicazione | Creato`,
    nl: `Gepubliceerd | Geplaatst | Gepost | Publicatiedatum`,
    ru: `Опубликовано | Опубликована | Опубликован | Дата публикации | Публикация | Создано | Размещено`,
    uk: `Опубліковано | Дата публікації | Публікація | Створено`,
    pl: `Opublikowano | Data publikacji | Publikacja | Dodano | Data dodania | Utworzono`,
    el: `Δημοσίευση | Δημοσιεύθηκε | Δημοσιεύτηκε | Ημερομηνία δημοσίευσης | Πρώτη δημοσίευση | Ανάρτηση`,
    ar: `نشر | نشر في | نشر بتاريخ | نشرت | نشرت في | تاريخ النشر | تم النشر | تم النشر في | أضيف في | أضيف بتاريخ`,
    fa: `تاریخ انتشار | زمان انتشار | انتشار`,
    ku: `Weşan | Dîroka weşanê | Dema weşanê | Hat weşandin`,
    ckb: `بڵاوکراوەتەوە | بەرواری بڵاوکردنەوە`,
    he: `פורסם`,
    nordic: `Publicerad | Publicerat | Publisert | Publiceret | Offentliggjort | Udgivet | Julkaistu`,
    centralEurope: `Közzétéve | Megjelent | Publikováno | Zveřejněno | Vydáno | Publicat | Publicat la |
      Публикувано | Објављено | Objavljeno | Dərc olunub`,
    id: `Diterbitkan | Dipublikasikan`,
    ja: `公開 | 公開日 | 公開日時 | 掲載 | 配信 | 投稿日`,
    zh: `发布 | 发布时间 | 发布于 | 发表于 | 发表时间 | 發布時間`,
    ko: `입력 | 등록 | 승인 | 게시 | 기사입력 | 작성`,
  },
  updated: {
    en: `Updated | Last updated | Update | Last update | Latest update | Date updated | Updated at |
      Modified | Last modified | Date modified | Revised | Last revised | Edited | Last edited |
      Corrected | Amended | Reviewed | Last reviewed | Last changed | Article was updated |
      This article was updated | This story was updated`,
    tr: `Güncelleme | Son güncelleme | Güncelleme tarihi | Son güncelleme tarihi | Güncellenme |
      Son güncellenme | Güncellenme tarihi | Son güncellenme tarihi | Güncellendi |
      tarihinde güncellendi | Değiştirilme | Son değişiklik`,
    de: `Aktualisiert | Zuletzt aktualisiert | Aktualisierung | Letzte Aktualisierung | Letztes Update |
      Stand | Geändert | Zuletzt geändert | Überarbeitet | Zuletzt bearbeitet`,
    fr: `Mis à jour | Mise à jour | Dernière mise à jour | MAJ | Actualisé | Modifié | Modifiée |
      Dernière modification`,
    es: `Actualizado | Actualizada | Última actualización | Actualización | Modificado |
      Última modificación | Fecha de actualización`,
    pt: `Atualizado | Atualizada | Atualizado em | Atualização | Última atualização | Modificado em`,
    it: `Aggiornato | Aggiornata | Aggiornamento | Ultimo aggiornamento | Modificato | Modifica |
      Ultima modifica`,
    nl: `Bijgewerkt | Laatst bijgewerkt | Laatste update | Aangepast | Gewijzigd | Laatst gewijzigd`,
    ru: `Обновлено | Обновлена | Дата обновления | Последнее обновление | Изменено`,
    uk: `Оновлено | Останнє оновлення | Змінено`,
    pl: `Aktualizacja | Ostatnia aktualizacja | Zaktualizowano | Data aktualizacji | Zmodyfikowano`,
    el: `Ενημέρωση | Τελευταία ενημέρωση | Ενημερώθηκε | Ανανεώθηκε`,
    ar: `تحديث | آخر تحديث | تاريخ التحديث | تم التحديث | تم التحديث في | آخر تعديل`,
    fa: `آخرین به‌روزرسانی | به‌روزرسانی`,
    ku: `Nûkirin | Dema nûkirinê | Nûvekirin`,
    ckb: `نوێکراوەتەوە | دوایین نوێکردنەوە`,
    he: `עודכן`,
    nordic: `Uppdaterad | Uppdaterat | Senast uppdaterad | Oppdatert | Sist oppdatert | Opdateret |
      Senest opdateret | Päivitetty`,
    centralEurope: `Frissítve | Frissült | Aktualizováno | Actualizat | Ultima actualizare | Обновена |
      Последна актуализация | Ажурирано | Ažurirano | Yenilənib`,
    id: `Diperbarui`,
    ja: `更新 | 更新日 | 更新日時 | 最終更新 | 最終更新日`,
    zh: `更新时间 | 更新于 | 更新時間 | 最后更新`,
    ko: `수정 | 최종수정 | 업데이트 | 최종업데이트`,
  },
  unlabelled: {
    en: `Date | Date and time`,
    tr: `Tarih`,
    europe: `Datum | Fecha | Data | Дата | Ημερομηνία | Dîrok | Dato | Päivämäärä`,
    ar: `التاريخ | تاريخ`,
    eastAsia: `日期 | 日時 | 时间 | 時間 | 날짜`,
  },
};

/** What stands before the name of a writer, an agency or a source. */
export const BYLINES: Readonly<Record<string, string>> = {
  en: `By | Written by | Words by | Story by | Report by | Reported by | Reporting by | Edited by |
    Author | Authors | Source | Via | Reporter | Editor | Correspondent | Published by | Posted by |
    Updated by | Submitted by`,
  tr: `Yazan | Yazar | Haber | Kaynak | Muhabir | Editör | Haberi yazan | Derleyen | Çeviri`,
  de: `Von | Ein Artikel von | Autor | Autorin | Autoren | Quelle | Redaktion`,
  fr: `Par | Propos recueillis par | Auteur`,
  es: `Por | Escrito por | Publicado por | Autora | Fuente | Redacción`,
  it: `Di | A cura di | Scritto da | Autore | Fonte`,
  nl: `Door | Bron`,
  slavic: `Автор | Текст | Источник | Джерело | Autorka | Źródło | Oprac`,
  el: `Του | Της | Γράφει | Γράφει ο | Γράφει η | Πηγή`,
  ar: `بقلم | كتب | كتبت | المصدر | إعداد | الكاتب`,
  fa: `نویسنده | منبع`,
  he: `מאת | כתב | כתבה`,
  ku: `Nivîskar | Çavkanî | Ji aliyê`,
  others: `Av | Af | Írta | Szerző | Oleh`,
};

/** What joins a label or a name to the date: `Published on`, `Veröffentlicht am`, `Publié le`. */
export const JOINERS = `on | at | in | am | um | vom | den | le | el | il | em | a | à | op | om | от | в | о | на |
  la | dne | στις | في | الموافق | ل | بتاريخ | الساعة | saat | tarihi | tarihinde | dnia | i | kl`;

/**
 * What comes before the number of an issue, by which magazines date, or of a page: `Vol. 12`, `Sayı 212`,
 * `10.10.2023, Nr. 234, S. 4`.
 */
export const ISSUES = `Issue | Issue no | No | Nr | Vol | Volume | Number | Heft | Ausgabe | Jahrgang |
  Numéro | Número | Núm | Numero | Sayı | Cilt | Yıl | العدد | المجلد | Номер | Выпуск | Τεύχος |
  Page | Pages | Pg | Pp | P | Seite | Seiten | S | Sayfa | Sf | Página | Pág | Pagina | Pag | Стр | Σελ`;

/** What a count needs no figure before: `Lesezeit: 3 Min.`, `Okuma süresi 3 dk`. */
export const COUNT_HEADS = `Reading time | Read time | Lesezeit | Lesedauer | Okuma süresi | Temps de lecture |
  Lecture | Tiempo de lectura | Tempo de leitura | Tempo di lettura | Leestijd | Время чтения |
  مدة القراءة | Vor | Hace | Il y a | Há | منذ`;

/** What a figure counts on news pages: the minutes to read, comments, how long ago. */
export const COUNTED = `
  min | mins | minute | minutes | read | reading | hour | hours | hr | hrs | day | days | week | weeks |
  month | months | ago | comment | comments | view | views | share | shares | reads | words |
  dk | dakika | dakikada | okuma | okunma | okundu | yorum | görüntülenme | saat | gün | önce | kez |
  Minuten | lesen | Lesezeit | Kommentare | Kommentar | Stunden | Stunde | Tagen | Wörter |
  lecture | de | commentaires | commentaire | heures | jours | partages | vues |
  minuto | minutos | lectura | horas | comentarios | comentario | días | leitura | comentários |
  minuti | lettura | di | fa | commenti | ore | минут | минуты | мин | чтения | назад | часа | часов |
  хв | читання | λεπτά | ανάγνωσης | minut | czytania | minuut | leestijd | reacties |
  دقيقة | دقائق | قراءة | ساعات | ساعة | تعليق | تعليقات | دقیقه | 分 | 분`;
