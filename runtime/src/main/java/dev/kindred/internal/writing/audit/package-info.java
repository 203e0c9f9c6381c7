/** Records of the writes of audited entities. */
@NullMarked
package dev.kindred.internal.writing.audit;

import org.jspecify.annotations.NullMarked;
