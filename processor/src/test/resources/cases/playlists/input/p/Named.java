package p;

import dev.kindred.model.*;
import java.util.List;

@MappedSuperclass
abstract class Named<T> {
  List<T> names;
  T[] others;
}
