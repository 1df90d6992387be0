#pragma once

#include "kit/theme.h"

#include <QImage>
#include <QWidget>

namespace flotilla::ui {

/// A certificate as it will be printed, as large as there is room for. Paper is white in both themes.
class CertificatePreview final : public QWidget {
    Q_OBJECT

public:
    explicit CertificatePreview(const Theme &theme, QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    /// What stands there instead of a picture.
    void setNote(const QString &note);
    /// The width, in pixels of the screen, at which a picture of this shape would be shown.
    int wantedWidth(const QSizeF &paper) const;
    bool hasPicture() const { return !m_picture.isNull(); }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// There is room for another size.
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect paperRect(const QSizeF &shape) const;

    const Theme &m_theme;
    QImage m_picture;
    QSizeF m_paper{297, 210}; ///< its shape until there is a picture
    QString m_note;
};

} // namespace flotilla::ui
