#include "entry_html.h"

#include "kit/line_comparison.h"
#include "wording/record_words.h"
#include "wording/times.h"

#include <QCoreApplication>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::HistoryField;
using insight::HistoryRecord;
using insight::HistoryValue;

namespace {

/// A text longer than this, or of several lines, is compared by lines.
constexpr qsizetype longLine = 160;

struct EntryText {
    Q_DECLARE_TR_FUNCTIONS(flotilla::ui::EntryText)
};

class EntryWriter {
public:
    EntryWriter(const Theme &theme, const QTimeZone &zone, const wording::Wording &wording)
        : m_theme(theme), m_zone(zone), m_wording(wording)
    {
    }

    QString record(const HistoryRecord &record) const
    {
        QString rows;
        for (const HistoryField &field : record.fields)
            rows += row(record, field);
        const QString link = isReachable(record.label.table)
            ? u"<a href=\"record:%1/%2\">%3</a>"_s.arg(record.label.table, idToText(record.label.id),
                                                       insight::labelText(record.label, m_wording).toHtmlEscaped())
            : insight::labelText(record.label, m_wording).toHtmlEscaped();
        return u"<p style=\"margin-top:12px;margin-bottom:4px\"><b>%1</b> %2</p><table width=\"100%\" cellspacing=\"0\" "
               "cellpadding=\"3\">%3</table>"_s.arg(heading(record).toHtmlEscaped(), link, rows);
    }

private:
    /// Records that have a place of their own.
    static bool isReachable(const QString &table) { return table == u"person" || table == u"report"; }

    QString color(Color name) const { return m_theme.color(name).name(); }

    QString heading(const HistoryRecord &record) const
    {
        QString kind = wording::recordWord(record.label.table, m_wording);
        switch (record.kind) {
        case storage::ChangeKind::Inserted:
            return EntryText::tr("New %1").arg(kind);
        case storage::ChangeKind::Updated:
            return EntryText::tr("Changed %1").arg(kind);
        case storage::ChangeKind::Deleted:
            return EntryText::tr("Deleted %1").arg(kind);
        case storage::ChangeKind::Restored:
            return EntryText::tr("Brought back %1").arg(kind);
        }
        return kind;
    }

    QString said(const HistoryRecord &record, const QString &column, const HistoryValue &value) const
    {
        switch (value.kind) {
        case HistoryValue::Kind::Nothing:
            return {};
        case HistoryValue::Kind::Text:
            return wording::valueWord(record.label.table, column, value.text, m_wording);
        case HistoryValue::Kind::Number:
            return QString::number(value.number);
        case HistoryValue::Kind::Yes:
            return value.number != 0 ? EntryText::tr("yes") : EntryText::tr("no");
        case HistoryValue::Kind::Time:
            return wording::isoTime(instantFromMsecs(value.number), m_zone);
        case HistoryValue::Kind::Record:
            return insight::labelText(value.record, m_wording);
        case HistoryValue::Kind::Body:
            return value.text;
        }
        return {};
    }

    QString row(const HistoryRecord &record, const HistoryField &field) const
    {
        const QString before = said(record, field.column, field.before);
        const QString after = said(record, field.column, field.after);
        const bool lines =
            before.contains(u'\n') || after.contains(u'\n') || before.size() > longLine || after.size() > longLine;
        const QString content = lines ? comparisonHtml(before, after, m_theme) : oneLine(before, after);
        return u"<tr><td width=\"130\" style=\"color:%1\">%2</td><td>%3</td></tr>"_s.arg(
            color(Color::Muted), wording::fieldWord(field.column, m_wording).toHtmlEscaped(), content);
    }

    QString oneLine(const QString &before, const QString &after) const
    {
        const QString old = u"<span style=\"color:%1;text-decoration:line-through\">%2</span>"_s.arg(color(Color::Muted),
                                                                                                     before.toHtmlEscaped());
        const QString now = after.isEmpty() ? u"<span style=\"color:%1\">%2</span>"_s.arg(
                                                  color(Color::Muted), EntryText::tr("nothing", "a field without a value"))
                                            : after.toHtmlEscaped();
        return before.isEmpty() ? now : old + u" → "_s + now;
    }

    const Theme &m_theme;
    const QTimeZone &m_zone;
    const wording::Wording &m_wording;
};

} // namespace

QString entryHtml(const insight::HistoryDetail &detail, const Theme &theme, const QTimeZone &zone,
                  const wording::Wording &wording)
{
    const EntryWriter writer(theme, zone, wording);
    QString html;
    for (const HistoryRecord &record : detail.records)
        html += writer.record(record);
    if (detail.more > 0)
        html += u"<p><a href=\"more:\">%1</a></p>"_s.arg(
            EntryText::tr("Show more: %n change(s) are left", nullptr, detail.more).toHtmlEscaped());
    return u"<style>a{color:%1;text-decoration:none}</style>"_s.arg(theme.color(Color::Accent).name()) + html;
}

QString recordSaid(const insight::RecordLabel &label, const wording::Wording &wording)
{
    const QString name = insight::labelText(label, wording);
    return label.parts.empty()
        ? name
        : EntryText::tr("%1 (%2)", "a record, and its kind").arg(name, wording::recordWord(label.table, wording));
}

} // namespace flotilla::ui
