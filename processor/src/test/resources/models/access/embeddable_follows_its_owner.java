@Embeddable class Part { private String hidden; public String getShown() { return hidden; } public void setShown(String s) {} }
@Entity class ByProperty { private Long n; private Part part; @Id public Long getId() { return n; } public void setId(Long i) {} public Part getPart() { return part; } public void setPart(Part p) {} }
