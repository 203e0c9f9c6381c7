/** Records in a database whose names are in PascalCase. */
@NullMarked
@Naming(tables = Case.PASCAL, columns = Case.PASCAL)
package dev.kindred.it.extra.music;

import dev.kindred.model.Case;
import dev.kindred.model.Naming;
import org.jspecify.annotations.NullMarked;
