package e;

import dev.kindred.model.*;
import java.math.*;

@Entity
public record Product(
    @Id Long id,
    @Column(length = 0) String name,
    @Column(length = -1) byte[] picture,
    @Column(precision = 0) BigInteger barcode,
    @Column(precision = 66) BigInteger serial,
    @Column(precision = 5) BigDecimal price,
    @Column(precision = 5, scale = 6) BigDecimal weight,
    @Column(scale = -2) BigDecimal height,
    @Column(scale = 31) BigDecimal width,
    @Column(length = 5) int pieces,
    @Column(precision = 5) double rating,
    @Column(precision = 5, scale = 2) BigInteger sold) {}
