module e {
  requires dev.kindred.runtime;

  provides dev.kindred.spi.EntityModule with
      e.KindredModule;
}
