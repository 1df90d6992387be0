#pragma once

#include "insight/result_lists.h"
#include "wording/wording.h"

#include <QJsonObject>

namespace flotilla::interchange {

/// What is wrong, in a few words: "Listed twice: Mira Fen".
QString findingTitle(const insight::FoundInList &found, const wording::Wording &words);
/// What the records say against it, and where: "Rows 17 and 18. A list has everybody once."
QString findingDetail(const insight::FoundInList &found, const wording::Wording &words);
/// "28 rows, 27 people"; a number once where both are the same: "27 people".
QString rowsAndPeople(int rows, int people, const wording::Wording &words);
/// What is checked and found in order, as sentences; empty while nothing can be said.
QString windowText(const PublishedList &list, const Camp &camp, const wording::Wording &words);

/// A row as a published text shows it. Whoever failed has none.
std::vector<insight::ListLine> publishedLines(const insight::ListPage &page);

/// The list as it is published: what it is, the window with its time zone, and a table. Stars and money as the list says.
QString listMarkdown(const insight::ListPage &page, const wording::Wording &words);
/// The same as one HTML file, with its style inside.
QString listHtml(const insight::ListPage &page, const wording::Wording &words);
/// A row a person, columns with fixed English names.
QString listCsv(const insight::ListPage &page);
/// The same rows as JSON; keys never change. What is wrong with the list may name who failed and is for those who run the camp.
QJsonObject listJson(const insight::ListPage &page, bool withFindings);
/// What is wrong with the list, as Markdown, for those who run the camp.
QString lintText(const insight::ListPage &page, const wording::Wording &words);

} // namespace flotilla::interchange
