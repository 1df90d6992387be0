#pragma once

#include "insight/matrix.h"
#include "kit/state_sign.h"
#include "kit/text_label.h"

namespace flotilla::ui {

/// A hair line across what it stands in.
class HairLine final : public QWidget {
    Q_OBJECT

public:
    explicit HairLine(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

/// A sign in front of a text.
class SignIcon final : public QWidget {
    Q_OBJECT

public:
    SignIcon(const Theme &theme, Sign sign, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Sign m_sign;
};

/// A plain text that wraps.
TextLabel *makeLabel(const Theme &theme, TextStyle style, Color color, const QString &text);

/// The name, or the GitHub ID where no name is known.
QString nameOf(const insight::PersonLabel &person);

} // namespace flotilla::ui
