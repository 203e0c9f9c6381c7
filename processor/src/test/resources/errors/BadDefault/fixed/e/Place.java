package e;

import dev.kindred.model.*;
import java.time.DayOfWeek;
import java.time.LocalDate;

@Entity
public record Place(
    @Id Long id,
    @Default("0") int seats,
    @Default("true") boolean open,
    @Default("MONDAY") DayOfWeek closed,
    @Default("2026-01-31") LocalDate since,
    byte[] image) {}
