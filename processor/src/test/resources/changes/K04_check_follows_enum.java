// The check of an enum that is stored by its place follows the constants.
@Entity class Item { @Id Long id; Size size; } enum Size { S, M }
// becomes
@Entity class Item { @Id Long id; Size size; } enum Size { S, M, L }
