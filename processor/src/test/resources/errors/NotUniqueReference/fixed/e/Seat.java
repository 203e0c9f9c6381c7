package e;

import dev.kindred.model.*;
import java.util.Optional;

@Entity
public record Seat(
    @Id @Unique int row,
    @Id int number,
    @Unique @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") One<Place> place,
    @Unique Optional<String> label) {}
