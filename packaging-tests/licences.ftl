<#-- One dependency a line, with its licences as its POM names them. -->
<#list dependencyMap as dependency>
${dependency.getKey().groupId}:${dependency.getKey().artifactId} | ${dependency.getValue()?join(" | ")}
</#list>
