/** Tests of what the commands make of what people wish. */
@NullMarked
package dev.waymark.command;

import org.jspecify.annotations.NullMarked;
