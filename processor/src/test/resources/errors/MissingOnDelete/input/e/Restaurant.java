package e;

import dev.kindred.model.*;

@Entity
public record Restaurant(
    @Id @OneToOne One<Place> place,
    @ForeignKey(onDelete = {}, relatedName = "+") One<Place> former) {}
