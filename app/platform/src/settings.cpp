#include "platform/settings.h"

#include "platform/files.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::platform {

namespace {

constexpr qsizetype mostRecentPlaces = 10;

QString nameOf(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    return {};
}

QString nameOf(LanguageChoice language)
{
    switch (language) {
    case LanguageChoice::System:
        return u"system"_s;
    case LanguageChoice::Chinese:
        return u"zh"_s;
    case LanguageChoice::English:
        return u"en"_s;
    }
    return {};
}

template <class E>
E fromName(const QString &name, std::initializer_list<E> values, E fallback)
{
    for (const E value : values)
        if (nameOf(value) == name)
            return value;
    return fallback;
}

} // namespace

Settings::Settings(const QString &file) : m_file(file, QSettings::IniFormat)
{
    // Who uses which places is nobody else's business; a file of one's own is made before anything stands in it.
    if (!QFileInfo::exists(file))
        (void)writeOutput(file, {});
    (void)makePrivate(file);
}

QString Settings::groupOf(const QString &place)
{
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return u"place-"_s + QString::fromLatin1(hash);
}

bool Settings::holds(const QString &key) const
{
    return m_file.contains(key);
}

template <>
QString Settings::read(const QString &key, const Setting<QString> &setting) const
{
    const QVariant value = m_file.value(key);
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    return QString::fromUtf16(setting.fallback.data(), qsizetype(setting.fallback.size()));
}

template <>
QStringList Settings::read(const QString &key, const Setting<QStringList> &) const
{
    return m_file.value(key).toStringList();
}

template <>
QByteArray Settings::read(const QString &key, const Setting<QByteArray> &) const
{
    return m_file.value(key).toByteArray();
}

template <>
bool Settings::read(const QString &key, const Setting<bool> &setting) const
{
    const QString value = m_file.value(key).toString();
    if (value == u"true"_s || value == u"false"_s)
        return value == u"true"_s;
    return setting.fallback;
}

template <>
ThemeChoice Settings::read(const QString &key, const Setting<ThemeChoice> &setting) const
{
    return fromName(m_file.value(key).toString(), {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark},
                    setting.fallback);
}

template <>
LanguageChoice Settings::read(const QString &key, const Setting<LanguageChoice> &setting) const
{
    return fromName(m_file.value(key).toString(), {LanguageChoice::System, LanguageChoice::Chinese, LanguageChoice::English},
                    setting.fallback);
}

template <>
void Settings::write(const QString &key, const QString &value)
{
    m_file.setValue(key, value);
}

template <>
void Settings::write(const QString &key, const QStringList &value)
{
    m_file.setValue(key, value);
}

template <>
void Settings::write(const QString &key, const QByteArray &value)
{
    m_file.setValue(key, value);
}

template <>
void Settings::write(const QString &key, const bool &value)
{
    m_file.setValue(key, value);
}

template <>
void Settings::write(const QString &key, const ThemeChoice &value)
{
    m_file.setValue(key, nameOf(value));
}

template <>
void Settings::write(const QString &key, const LanguageChoice &value)
{
    m_file.setValue(key, nameOf(value));
}

void Settings::addRecentPlace(const QString &place)
{
    QStringList places = value(settings::recentPlaces);
    places.removeAll(place);
    places.prepend(place);
    set(settings::recentPlaces, places.mid(0, mostRecentPlaces));
}

void Settings::forgetPlace(const QString &place)
{
    QStringList places = value(settings::recentPlaces);
    places.removeAll(place);
    set(settings::recentPlaces, places);
    m_file.remove(groupOf(place));
}

} // namespace flotilla::platform
