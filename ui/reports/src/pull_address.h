#pragma once

#include "domain/pull_address.h"
