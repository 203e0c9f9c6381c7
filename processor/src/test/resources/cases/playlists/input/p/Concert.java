package p;

import dev.kindred.model.*;
import java.util.List;

@Entity
class Concert extends Named<String> {
  @Id Long id;

  @ForeignKey(onDelete = OnDelete.CASCADE)
  One<Playlist> playlist;

  double[] temperatures;
}
