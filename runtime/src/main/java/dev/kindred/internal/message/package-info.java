/** English of messages. */
@NullMarked
package dev.kindred.internal.message;

import org.jspecify.annotations.NullMarked;
