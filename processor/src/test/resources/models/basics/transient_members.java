@Entity class Partly { @Id Long id; String stored; @Transient String notStored; transient String neither; static String shared; final String fixed = "x"; static final int CONSTANT = 1; }
