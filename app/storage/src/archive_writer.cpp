#include "archive_audience.h"
#include "history_writer.h"
#include "row_json.h"

#include "storage/archive.h"

#include <QFileDevice>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

QString wordOf(Audience audience)
{
    static constexpr std::array words = {"public"_L1, "mentor"_L1, "assistant"_L1, "coordinator"_L1};
    return words[size_t(audience)];
}

/// The text of a body as JSON can carry it without loss; nothing for other bytes.
std::optional<QString> asText(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return text.toUtf8() == bytes ? std::optional(text) : std::nullopt;
}

class ArchiveWriter {
public:
    ArchiveWriter(Reader &reader, QIODevice &out, Audience audience)
        : m_reader(reader), m_out(out), m_audience(audience), m_filter(reader, audience)
    {
    }

    Result<void> run()
    {
        line({{u"flotilla"_s, u"archive"_s}, {u"schema"_s, currentSchemaVersion()}, {u"audience"_s, wordOf(m_audience)}});
        for (const auto step : {&ArchiveWriter::writeRecords, &ArchiveWriter::writeHistory, &ArchiveWriter::writeBodies}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        line({{u"end"_s, m_lines}});
        if (m_failed)
            return fail(ErrorCode::WriteFailed, {nameOfDevice(), m_out.errorString()});
        return {};
    }

private:
    void line(const QJsonObject &json)
    {
        const QByteArray bytes = compactText(json).toUtf8() + '\n';
        m_failed = m_failed || m_out.write(bytes) != bytes.size();
        ++m_lines;
    }

    QString nameOfDevice() const
    {
        const auto *file = qobject_cast<const QFileDevice *>(&m_out);
        return file ? file->fileName() : QString();
    }

    Result<void> writeRecords()
    {
        for (const TableInfo *table : allTables()) {
            const auto done = m_reader.rows(*table, {{}, {}, m_filter.isComplete()}, [&](RecordRow row) {
                const auto admitted = m_filter.admit(*table, std::move(row));
                if (!admitted)
                    return;
                QJsonObject json = toJson(*table, *admitted);
                noteBodies(*table, json);
                json.insert(u"table"_s, table->name);
                line(json);
            });
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> writeHistory()
    {
        if (!m_filter.isComplete())
            return {};
        const auto done = m_reader.query("archive_change_sets", {}, [&](const Row &row) {
            QJsonObject json{{u"change_set"_s, row.integer(0)},
                             {u"at"_s, row.integer(1)},
                             {u"who"_s, row.text(2)},
                             {u"code"_s, row.text(3)},
                             {u"arguments"_s, QJsonArray::fromStringList(argumentsFromText(row.text(4)))},
                             {u"reason"_s, row.text(5)}};
            if (!row.isNull(6))
                json.insert(u"undoes"_s, row.integer(6));
            line(json);
        });
        return done ? writeChanges() : done;
    }

    Result<void> writeChanges()
    {
        return m_reader.query("archive_changes", {}, [&](const Row &row) {
            const QString name = row.text(2);
            QJsonObject json{{u"change_of"_s, row.integer(0)},
                             {u"position"_s, row.integer(1)},
                             {u"record_of"_s, name},
                             {u"record"_s, idToText(row.integer(3))}};
            for (const auto &[key, column] : {std::pair(u"before"_s, 4), std::pair(u"after"_s, 5)}) {
                if (row.isNull(column))
                    continue;
                const QJsonObject image = objectFromText(row.text(column));
                if (const TableInfo *table = findTable(name))
                    noteBodies(*table, image);
                json.insert(key, image);
            }
            line(json);
        });
    }

    void noteBodies(const TableInfo &table, const QJsonObject &image)
    {
        for (const ColumnInfo &column : table.columns) {
            if (column.kind == ColumnKind::Body && image.contains(column.name))
                m_bodies.insert(QByteArray::fromHex(image.value(column.name).toString().toLatin1()));
        }
    }

    Result<void> writeBodies()
    {
        QByteArrayList hashes(m_bodies.cbegin(), m_bodies.cend());
        std::ranges::sort(hashes);
        for (const QByteArray &hash : hashes) {
            const auto bytes = m_reader.body(BodyHash(hash));
            if (!bytes && bytes.error().code == ErrorCode::NotFound)
                continue; // erased
            if (!bytes)
                return std::unexpected(bytes.error());
            QJsonObject json{{u"body"_s, QString::fromLatin1(hash.toHex())}};
            if (const auto text = asText(*bytes))
                json.insert(u"text"_s, *text);
            else
                json.insert(u"base64"_s, QString::fromLatin1(bytes->toBase64()));
            line(json);
        }
        return {};
    }

    Reader &m_reader;
    QIODevice &m_out;
    Audience m_audience;
    AudienceFilter m_filter;
    QSet<QByteArray> m_bodies;
    qint64 m_lines = 0;
    bool m_failed = false;
};

} // namespace

Result<void> exportArchive(Reader &reader, QIODevice &out, Audience audience)
{
    return ArchiveWriter(reader, out, audience).run();
}

} // namespace flotilla::storage
