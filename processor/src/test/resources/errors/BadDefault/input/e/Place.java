package e;

import dev.kindred.model.*;
import java.time.DayOfWeek;
import java.time.LocalDate;

@Entity
public record Place(
    @Id Long id,
    @Default("many") int seats,
    @Default("yes") boolean open,
    @Default("MONDY") DayOfWeek closed,
    @Default("31.1.2026") LocalDate since,
    @Default("x") byte[] image) {}
