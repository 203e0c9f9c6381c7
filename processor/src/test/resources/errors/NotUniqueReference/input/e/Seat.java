package e;

import dev.kindred.model.*;
import java.util.Optional;

@Entity
public record Seat(
    @Id int row,
    @Id int number,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") One<Place> place,
    Optional<String> label) {}
