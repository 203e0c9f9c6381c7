package e;

import dev.kindred.model.*;

@Entity
public record Kiosk(@Id @Default("1") @OneToOne(onDelete = OnDelete.SET_DEFAULT) One<Place> place) {}
