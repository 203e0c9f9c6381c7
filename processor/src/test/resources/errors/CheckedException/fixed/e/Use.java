package e;

import dev.kindred.lookup.*;

/** The metamodel classes are there, so their uses are no errors. */
class Use {
  TextColumn<Place> name = Place_.name();
  LongColumn<Visit> id = Visit_.id();
}
