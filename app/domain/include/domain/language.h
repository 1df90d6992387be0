#pragma once

namespace flotilla {

/// The languages everything visible exists in.
enum class Language { English, Chinese };

} // namespace flotilla
