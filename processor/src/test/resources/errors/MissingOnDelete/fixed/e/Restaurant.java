package e;

import dev.kindred.model.*;

@Entity
public record Restaurant(
    @Id @OneToOne(onDelete = OnDelete.CASCADE) One<Place> place,
    @ForeignKey(onDelete = OnDelete.PROTECT, relatedName = "+") One<Place> former) {}
