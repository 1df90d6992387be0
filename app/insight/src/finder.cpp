#include "insight/finder.h"

#include "row_values.h"

namespace flotilla::insight {

namespace {

/// A text inside a LIKE pattern, with what LIKE would take for its own escaped.
QString escaped(QString text)
{
    for (const char16_t special : {u'!', u'%', u'_'})
        text.replace(QChar(special), QStringLiteral("!") + QChar(special));
    return text;
}

QString containing(const QString &text)
{
    return QLatin1Char('%') + escaped(text) + QLatin1Char('%');
}

} // namespace

Result<Found> find(storage::Reader &reader, const QString &text, Id<Camp> camp)
{
    Found found;
    QString wanted = text.simplified().toLower();
    if (wanted.startsWith(QLatin1Char('@')))
        wanted.remove(0, 1);
    if (wanted.isEmpty())
        return found;

    const storage::Bindings person{{QStringLiteral(":pattern"), containing(wanted)},
                                   {QStringLiteral(":sound"), containing(QString(wanted).remove(QLatin1Char(' ')))},
                                   {QStringLiteral(":start"), escaped(wanted) + QLatin1Char('%')}};
    auto done = reader.query("find_people", person, [&](const storage::Row &row) {
        found.people.push_back({{Id<Person>(row.integer(0)), row.text(1), row.text(2)}, row.text(3)});
    });
    if (!done)
        return std::unexpected(done.error());

    const storage::Bindings project{{QStringLiteral(":pattern"), containing(wanted)},
                                    {QStringLiteral(":number"), qint64(wanted.toInt())},
                                    {QStringLiteral(":camp"), camp.value()}};
    done = reader.query("find_projects", project, [&](const storage::Row &row) {
        FoundProject each{Id<Project>(row.integer(0)), Id<Camp>(row.integer(1)), int(row.integer(2)), row.text(3),
                          row.text(4)};
        each.campTitle = row.text(5);
        each.campTitleEn = row.text(6);
        found.projects.push_back(std::move(each));
    });
    if (!done)
        return std::unexpected(done.error());
    return found;
}

} // namespace flotilla::insight
