package theatre;

import dev.kindred.model.*;
import java.time.LocalDate;

@Entity
public class Reservation {
  @Id
  @ForeignKey(onDelete = OnDelete.CASCADE)
  One<Seat> seat;

  @Id LocalDate day;

  @ManyToMany(relatedName = "otherFor") Many<Seat> others;
}
