-- Which transaction took which one back, newest first. What is done again takes the taking back back.
SELECT id, undoes
FROM change_set
WHERE undoes IS NOT NULL
ORDER BY id DESC
