@Entity class Counter { @Id Long id; Boolean open; Byte tiny; Short small; Integer normal; Long big; Float single; Double twice; Character letter; }
