#pragma once

#include <cairo.h>
#include <pango/pango.h>

#include <memory>

namespace flotilla::press {

struct GObjectFree {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T>
using GHandle = std::unique_ptr<T, GObjectFree>;

struct CairoFree {
    void operator()(cairo_t *cairo) const { cairo_destroy(cairo); }
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
using CairoHandle = std::unique_ptr<cairo_t, CairoFree>;
using SurfaceHandle = std::unique_ptr<cairo_surface_t, CairoFree>;

} // namespace flotilla::press
