package e;

import dev.kindred.model.*;

@Entity
public record Kiosk(@Id @OneToOne(onDelete = OnDelete.SET_DEFAULT) One<Place> place) {}
