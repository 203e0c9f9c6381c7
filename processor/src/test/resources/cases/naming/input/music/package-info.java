@Naming(tables = Case.PASCAL, columns = Case.PASCAL)
package music;

import dev.kindred.model.Case;
import dev.kindred.model.Naming;
