package e;

import dev.kindred.model.*;

@Embeddable
public record Address(
    String city, @ForeignKey(onDelete = OnDelete.PROTECT) One<Place> place) {}
