/** What a delete takes along: by examples, and compared with the rules as told in memory. */
@NullMarked
package dev.kindred.it.deletion;

import org.jspecify.annotations.NullMarked;
