package e;

import dev.kindred.lookup.*;

class Use {
  ValueColumn<Place, Place.Shown> shown = Place_.shown();
}
