#include "text_runs.h"

#include "certificate/han.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::press {

namespace {

void put(PangoAttrList *list, PangoAttribute *attribute, qsizetype from, qsizetype to)
{
    attribute->start_index = guint(from);
    attribute->end_index = guint(to);
    pango_attr_list_insert(list, attribute);
}

QByteArray featuresOf(const QString &features)
{
    QByteArray result;
    for (const QString &feature : features.split(u' ', Qt::SkipEmptyParts))
        result += (result.isEmpty() ? "" : ", ") + feature.toUtf8() + " 1";
    return result;
}

} // namespace

TextRuns::TextRuns(const TextField &field, const Face &face, const QString &text) : m_field(field), m_face(face)
{
    const auto characters = text.toUcs4();
    m_hasHan = std::ranges::any_of(characters, certificate::isHan);
    const bool isPair = characters.size() == 2 && std::ranges::all_of(characters, certificate::isHan);
    m_hanTracking = isPair ? field.pairTracking : field.hanTracking;
}

GHandle<PangoLayout> TextRuns::layOut(PangoContext *context, const QString &line, double points) const
{
    GHandle<PangoLayout> layout(pango_layout_new(context));
    PangoFontDescription *base = pango_font_description_new();
    pango_font_description_set_absolute_size(base, points * PANGO_SCALE);
    pango_font_description_set_style(base, m_field.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    pango_layout_set_font_description(layout.get(), base);
    pango_font_description_free(base);

    const QByteArray utf8 = line.toUtf8();
    const QByteArray latin = (m_face.latin + u", "_s + m_face.han).toUtf8();
    const QByteArray han = (m_face.han + u", "_s + m_face.latin).toUtf8();
    const QByteArray features = featuresOf(m_field.features);
    PangoAttrList *attributes = pango_attr_list_new();
    const auto putRun = [&](bool runIsHan, qsizetype from, qsizetype to) {
        const double size = points * (m_hasHan && !runIsHan ? m_face.latinBesideHan : 1);
        const double tracking = (runIsHan ? m_hanTracking : m_field.latinTracking) * size;
        put(attributes, pango_attr_family_new(runIsHan ? han.constData() : latin.constData()), from, to);
        put(attributes, pango_attr_weight_new(PangoWeight(runIsHan ? m_field.hanWeight : m_field.latinWeight)), from, to);
        put(attributes, pango_attr_size_new_absolute(qRound(size * PANGO_SCALE)), from, to);
        if (tracking != 0)
            put(attributes, pango_attr_letter_spacing_new(qRound(tracking * PANGO_SCALE)), from, to);
        if (!features.isEmpty())
            put(attributes, pango_attr_font_features_new(features.constData()), from, to);
    };
    qsizetype from = 0;
    qsizetype at = 0;
    bool runIsHan = false;
    const auto characters = line.toUcs4();
    const auto isHanAt = [&](qsizetype i) { return i >= 0 && i < characters.size() && certificate::isHan(characters[i]); };
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters[i];
        // The dot between the parts of a name belongs to both.
        const bool isDot = character == U'·' && isHanAt(i - 1) && isHanAt(i + 1);
        const bool characterIsHan = isDot || certificate::isHan(character);
        if (characterIsHan != runIsHan && at > from) {
            putRun(runIsHan, from, at);
            from = at;
        }
        runIsHan = characterIsHan;
        at += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
    putRun(runIsHan, from, utf8.size());
    pango_layout_set_attributes(layout.get(), attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
    pango_layout_set_text(layout.get(), utf8.constData(), int(utf8.size()));
    return layout;
}

} // namespace flotilla::press
