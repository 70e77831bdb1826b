@Entity class Counter { @Id long id; boolean open; byte tiny; short small; int normal; long big; float single; double twice; char letter; }
