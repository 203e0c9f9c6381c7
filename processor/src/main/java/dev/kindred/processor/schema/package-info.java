/** The model becomes the schema's texts, one for each table. */
@NullMarked
package dev.kindred.processor.schema;

import org.jspecify.annotations.NullMarked;
