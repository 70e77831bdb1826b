@Embeddable record Point(@Column(nullable = false) int x, @Column(nullable = false) int y) {}
@Entity class Line { @Id Long id; @ElementCollection Set<Point> points; @ElementCollection @OrderColumn List<Point> path; }
