package e;

import dev.kindred.model.*;

@Entity
public record Place(
    @Id Long id,
    @Convert(ToInteger.class) StringBuilder text,
    @Convert(FromThread.class) StringBuilder other,
    @Convert(Unmakable.class) StringBuilder third) {}
