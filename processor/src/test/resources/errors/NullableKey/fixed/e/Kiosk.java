package e;

import dev.kindred.model.*;

@Entity
public record Kiosk(@Id @OneToOne(onDelete = OnDelete.CASCADE) One<Place> place) {}
