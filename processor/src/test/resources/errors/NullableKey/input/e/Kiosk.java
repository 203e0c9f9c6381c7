package e;

import dev.kindred.model.*;

@Entity
public record Kiosk(
    @Id @OneToOne(onDelete = OnDelete.SET_NULL, optional = true) One<Place> place) {}
