@NullMarked
package dev.waymark.lint.data;

import org.jspecify.annotations.NullMarked;
