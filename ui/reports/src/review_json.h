#pragma once

#include "review_box.h"

#include <QJsonObject>

namespace flotilla::ui {

/// A review that is being written, as a draft keeps it.
QJsonObject toJson(const ReviewText &text);
/// The other way; what is missing or unknown is as in an empty review.
ReviewText reviewFromJson(const QJsonObject &json);

} // namespace flotilla::ui
