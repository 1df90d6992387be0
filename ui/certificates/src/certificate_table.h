#pragma once

#include "kit/table_view.h"

namespace flotilla::ui {

/// The list of the Certificates page: its columns share the room there is.
class CertificateTable final : public TableView {
    Q_OBJECT

public:
    explicit CertificateTable(const Theme &theme, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace flotilla::ui
